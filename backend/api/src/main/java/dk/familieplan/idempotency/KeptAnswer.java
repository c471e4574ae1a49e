package dk.familieplan.idempotency;

import jakarta.ws.rs.core.EntityTag;
import java.net.URI;

/**
 * The 201 that a key was answered with.
 *
 * @param asked digest of the request
 * @param body JSON, to the letter
 */
record KeptAnswer(byte[] asked, URI location, EntityTag version, String body) {}
