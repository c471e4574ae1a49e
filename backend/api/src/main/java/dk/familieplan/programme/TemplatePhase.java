package dk.familieplan.programme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One phase of a programme's plan template.
 *
 * @param months length in whole months
 * @param focus suggested focus; the family's own plan may say something else
 */
@Embeddable
public record TemplatePhase(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1) @Max(60) Integer months,
        @NotBlank @Size(max = 500) String focus) {}
