package dk.familieplan.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another system that reads the families enrolled in a programme.
 *
 * @param clientId as the identity provider knows it
 */
@Schema(name = "Client")
public record ClientView(@Schema(required = true) String clientId) {}
