package dk.familieplan.family;

/** A family is about to be registered by the current user. Fired inside the transaction, before anything of it is stored. */
public record Registering() {}
