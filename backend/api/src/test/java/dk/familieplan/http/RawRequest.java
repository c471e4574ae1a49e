package dk.familieplan.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** For what no well-behaved client sends. */
final class RawRequest {

    private static final String PROXY = "127.0.0.1";

    private RawRequest() {}

    /** Everything that comes back until the connection ends; without a body, whatever the headers announce. */
    static String send(String methodAndPath, String... headers) throws IOException {
        return exchange(PROXY, "localhost", methodAndPath, "", headers);
    }

    static String withBody(String body, String methodAndPath, String... headers) throws IOException {
        return exchange(PROXY, "localhost", methodAndPath, body, headers);
    }

    /** @param address of this machine, 127.…: it has more than the one that everybody uses */
    static String from(String address, String methodAndPath, String... headers) throws IOException {
        return exchange(address, "localhost", methodAndPath, "", headers);
    }

    static String to(String host, String methodAndPath) throws IOException {
        return exchange(PROXY, host, methodAndPath, "");
    }

    private static String exchange(String from, String host, String methodAndPath, String body, String... headers)
            throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(10_000);
            String request = methodAndPath + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n" : "") + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
