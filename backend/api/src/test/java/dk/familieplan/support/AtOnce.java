package dk.familieplan.support;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Requests that several people send in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * However it ended, nothing that is stored may be out of order.
     *
     * @return the answers in the order of the requests, not of their arrival
     */
    @SafeVarargs
    public static List<Response> send(Supplier<Response>... requests) {
        return send(requests.length, i -> requests[i].get());
    }

    public static List<Response> send(int times, IntFunction<Response> request) {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            CyclicBarrier start = new CyclicBarrier(times);
            List<Callable<Response>> requests = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int who = i;
                requests.add(() -> {
                    start.await();
                    return request.apply(who);
                });
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
            Invariants.hold();
            return answers;
        } catch (Exception e) {
            throw new AssertionError("A request did not come back", e);
        } finally {
            people.shutdownNow();
        }
    }

    /** How each request was answered, sorted: {@code 200}, or the problem's slug. */
    public static List<String> outcomes(List<Response> answers) {
        return answers.stream().map(AtOnce::outcome).sorted().toList();
    }

    public static String outcome(Response answer) {
        if (answer.statusCode() < 400) {
            return String.valueOf(answer.statusCode());
        }
        String type = View.of(answer.asString()).getString("type");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
