package dk.familieplan.json;

/** The body of a step that needs no details: {@code {}}, or nothing at all. */
public record NoDetails() {}
