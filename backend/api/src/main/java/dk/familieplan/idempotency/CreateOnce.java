package dk.familieplan.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.familieplan.paging.Creates;
import dk.familieplan.problem.ProblemType;
import dk.familieplan.storage.FamilyOwned;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Runs inside the request's transaction, so that what was created and the answer that is kept for it stand or fall
 * together. Of several requests with one key the first does the work while the others wait for its end.
 */
@Creates
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class CreateOnce {

    @Inject
    CurrentVertxRequest request;

    @Inject
    KeptAnswers answers;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Optional<String> key = IdempotencyKey.of(request.getCurrent().request().getHeader(IdempotencyKey.HEADER));
        if (key.isEmpty()) {
            return call.proceed();
        }
        byte[] asked = digest(call);
        if (!answers.claim(key.get(), asked)) {
            return again(answers.of(key.get()), asked);
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        answers.keep(
                key.get(),
                new KeptAnswer(
                        asked,
                        answer.getLocation(),
                        answer.getEntityTag(),
                        json.writeValueAsString(answer.getEntity())),
                family(answer));
        return answer;
    }

    private static RestResponse<String> again(KeptAnswer kept, byte[] asked) {
        if (!Arrays.equals(kept.asked(), asked)) {
            throw ProblemType.IDEMPOTENCY_KEY_REUSED.because(
                    "Nothing was done: this key came with another request before. Use a new key for each thing to create.");
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kept.body())
                .location(kept.location())
                .tag(kept.version())
                .build();
    }

    /** What was asked for, whatever its layout was: the operation, the ids in its address and the body. */
    private byte[] digest(InvocationContext call) throws JsonProcessingException, NoSuchAlgorithmException {
        String operation = call.getMethod().getDeclaringClass().getName() + "."
                + call.getMethod().getName();
        return MessageDigest.getInstance("SHA-256")
                .digest(json.writeValueAsBytes(List.of(operation, Arrays.asList(call.getParameters()))));
    }

    private static UUID family(RestResponse<?> answer) {
        return answer.getEntity() instanceof FamilyOwned owned ? owned.familyId() : null;
    }
}
