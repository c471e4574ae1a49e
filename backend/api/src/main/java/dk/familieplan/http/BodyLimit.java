package dk.familieplan.http;

import dk.familieplan.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One megabyte a request, whether it announces its length or not. The server's own limit lies higher: it cuts the
 * connection without a word, which is right only for what is far too large.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final long LIMIT = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LIMIT) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static RuntimeException tooLarge() {
        return ProblemType.PAYLOAD_TOO_LARGE.because("A request may hold one megabyte.");
    }

    private static final class Limited extends FilterInputStream {

        private long left = LIMIT;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            if (result >= 0) {
                left -= bytes;
            }
            if (left < 0) {
                throw tooLarge();
            }
            return result;
        }
    }
}
