package dk.familieplan.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** Calls over connections that stay open, on one thread of ours: the two cores are for the server. */
final class HttpLoad implements AutoCloseable {

    private static final int CALLERS = 8;

    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(2);
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(4);

    /** The share of one processor that compiling may take when it is as good as done, three rounds running. */
    private static final double QUIET = 0.02;

    private static final int QUIET_ROUNDS = 3;

    /** What a schedule begins with before its latencies count: the connections are opened in it. */
    private static final Duration OPENING = Duration.ofSeconds(2);

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Context context = vertx.getOrCreateContext();
    private final Tokens tokens;
    private final Duration atLeastOld;

    HttpLoad(Tokens tokens, Size size) {
        this.tokens = tokens;
        this.atLeastOld = size.age();
    }

    /** So many callers, each calling again as soon as it is answered. */
    Measured closed(String url, int callers, Duration duration, Supplier<Call> calls) throws Exception {
        var round = new Round(url, callers);
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        var left = new CountDownLatch(callers);
        context.runOnContext(go -> {
            for (int i = 0; i < callers; i++) {
                round.again(calls, end, left);
            }
        });
        left.await();
        return round.result(System.nanoTime() - begin);
    }

    /**
     * Calls of which nothing is kept, as fast as they are answered: at least so many, and on until the backend has
     * compiled what it uses. A service that has run for a day has; one that has just started is something else.
     */
    void warmUp(Backend backend, int atLeast, Supplier<Call> calls) throws Exception {
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        int quiet = 0;
        for (long made = 0;
                made < atLeast
                        || (quiet < QUIET_ROUNDS || backend.age().compareTo(atLeastOld) < 0)
                                && System.nanoTime() < end; ) {
            double before = Usage.compilingSeconds(backend.handle());
            made += closed(backend.url(), CALLERS, WARM_UP_ROUND, calls)
                    .latencies()
                    .getTotalCount();
            double share = (Usage.compilingSeconds(backend.handle()) - before) / WARM_UP_ROUND.toSeconds();
            quiet = share < QUIET ? quiet + 1 : 0;
        }
    }

    /**
     * So many calls a second on a schedule, whether the former are answered or not; a latency begins when its call was
     * due, so that waiting because of the calls before it counts. A browser's or another system's connections stay open
     * for hours: those that open them here come before.
     */
    Measured open(String url, double perSecond, Duration duration, Supplier<Call> calls) throws Exception {
        var round = new Round(url, 256);
        int count = (int) (perSecond * OPENING.plus(duration).toSeconds());
        var left = new CountDownLatch(count);
        long begin = System.nanoTime() + 100_000_000;
        long opened = begin + OPENING.toNanos();
        for (int i = 0; i < count; i++) {
            long due = begin + (long) (i * 1e9 / perSecond);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            context.runOnContext(
                    go -> round.call(calls.get(), due, due >= opened).onComplete(done -> left.countDown()));
        }
        left.await();
        return round.result(System.nanoTime() - opened);
    }

    /** The answer's body, for a look at what is being measured. */
    String body(String url, Call call) throws Exception {
        var round = new Round(url, 1);
        return round.send(call)
                .compose(answer -> answer.body())
                .map(body -> body.toString("UTF-8"))
                .onComplete(done -> round.client.close())
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class Round {

        private final HttpClient client;
        private final String url;
        private final Histogram latencies = Measured.newHistogram();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Round(String url, int connections) throws Exception {
            this.url = url;
            client = vertx.createHttpClient(
                    new HttpClientOptions().setMaxWaitQueueSize(-1), new PoolOptions().setHttp1MaxSize(connections));
        }

        void again(Supplier<Call> calls, long end, CountDownLatch left) {
            long begin = System.nanoTime();
            if (begin >= end) {
                left.countDown();
                return;
            }
            call(calls.get(), begin, true).onComplete(done -> again(calls, end, left));
        }

        Future<Void> call(Call call, long begin, boolean counts) {
            return send(call)
                    .compose(answer -> call.isAnsweredBy(answer.statusCode())
                            ? answer.end()
                            : Future.failedFuture(call + " was answered " + answer.statusCode()))
                    .onSuccess(done -> {
                        if (counts) {
                            latencies.recordValue((System.nanoTime() - begin) / 1000);
                        }
                    })
                    .onFailure(failure::set);
        }

        Future<io.vertx.core.http.HttpClientResponse> send(Call call) {
            return client.request(new io.vertx.core.http.RequestOptions()
                            .setAbsoluteURI(url + call.path())
                            .setMethod(call.method()))
                    .compose(request -> send(request, call));
        }

        private Future<io.vertx.core.http.HttpClientResponse> send(HttpClientRequest request, Call call) {
            request.putHeader("Authorization", "Bearer " + tokens.of(call.user()));
            if (call.body() == null) {
                return request.send();
            }
            return request.putHeader("Content-Type", "application/json").send(call.body());
        }

        Measured result(long nanoseconds) {
            client.close();
            if (failure.get() != null) {
                throw new IllegalStateException("A call failed", failure.get());
            }
            return new Measured(latencies.getTotalCount() * 1e9 / nanoseconds, latencies);
        }
    }
}
