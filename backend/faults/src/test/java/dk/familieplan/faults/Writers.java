package dk.familieplan.faults;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/** Other systems that write all the time, whatever happens to Familieplan meanwhile. */
final class Writers implements AutoCloseable {

    private final Ledger ledger = new Ledger();
    /** Held for reading by every write on its way, and for writing by the one who wants none on its way. */
    private final ReadWriteLock calm = new ReentrantReadWriteLock(true);

    private final ExecutorService threads;
    private final List<Writer> writers;

    private Writers(Api api, int count) {
        threads = Executors.newFixedThreadPool(count);
        writers = IntStream.range(0, count)
                .mapToObj(number -> new Writer(api, ledger, calm.readLock()))
                .toList();
        writers.forEach(threads::execute);
    }

    static Writers on(Api api) {
        // Whoever waits for their writes does not wait for Keycloak's start as well.
        Identity.token();
        return new Writers(api, 8);
    }

    Ledger ledger() {
        return ledger;
    }

    /** The moment at which every write that began has been answered, and no other has begun. */
    Instant momentOfCalm(Runnable meanwhile) throws InterruptedException {
        calm.writeLock().lock();
        try {
            meanwhile.run();
            // Well inside the silence: the database stamps a commit by the clock of the same machine.
            Thread.sleep(50);
            Instant moment = Instant.now();
            Thread.sleep(50);
            return moment;
        } finally {
            calm.writeLock().unlock();
        }
    }

    /** Returns when so many more writes are acknowledged. */
    void awaitMore(int count) throws InterruptedException {
        long goal = ledger.acknowledged() + count;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (ledger.acknowledged() < goal) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The writers do not get on: " + ledger.acknowledged()
                        + " acknowledged, " + ledger.unknown() + " unknown; " + ledger.surprises());
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        writers.forEach(Writer::stop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A writer hangs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
