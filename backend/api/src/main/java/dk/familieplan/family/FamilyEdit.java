package dk.familieplan.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What can be changed about the family itself; its members are changed one by one. */
public record FamilyEdit(@NotBlank @Size(max = 200) String name) {}
