package dk.familieplan.access;

import dk.familieplan.problem.ProblemType;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers whoever is not signed in as {@link SignIn} says. The problem library's own mappers for this read a field of
 * Quarkus that no longer exists.
 */
public class Challenges {

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> unauthorized(UnauthorizedException e, RoutingContext request) {
        return challenge(e, request);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> authenticationFailed(AuthenticationFailedException e, RoutingContext request) {
        return challenge(e, request);
    }

    private static Uni<Response> challenge(Exception refused, RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> answer(challenge, refused, request));
    }

    private static Response answer(ChallengeData challenge, Exception refused, RoutingContext request) {
        Response.ResponseBuilder answer = challenge.status < 400
                ? Response.status(challenge.status)
                : Response.fromResponse(problem(refused, request).toResponse());
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private static HttpProblem problem(Exception refused, RoutingContext request) {
        return ExceptionMapperBase.postProcessorsRegistry.applyPostProcessing(
                ProblemType.UNAUTHENTICATED.because("Sign in, or send a valid access token for this API."),
                ProblemContext.of(refused, request.normalizedPath()));
    }
}
