package dk.familieplan.faults;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff in front of a browser, as far as sessions go: cookies of ours and of Keycloak's, and redirects. */
final class Person implements Api.Credentials {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final Map<String, String> ours = new TreeMap<>();
    private final Map<String, String> keycloaks = new TreeMap<>();

    private Person(String server) {
        this.server = server;
    }

    /** Through Keycloak's own page, with the demo password. */
    static Person signedIn(String server, String username) {
        var person = new Person(server);
        URI form = person.form(person.open(person.location(person.startSignIn())));
        URI back = person.location(person.send(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "password=demo&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8)))));
        URI end = person.location(person.open(person.location(person.open(back))));
        if (!end.getPath().equals("/families")) {
            throw new IllegalStateException("Signing in ended at " + end);
        }
        return person;
    }

    /** The same session again for each of its cookies, with one character of that cookie changed. */
    List<Person> tampered() {
        return ours.keySet().stream().map(this::withAltered).toList();
    }

    private Person withAltered(String cookie) {
        var altered = new Person(server);
        altered.ours.putAll(ours);
        altered.ours.computeIfPresent(cookie, (name, value) -> {
            int middle = value.length() / 2;
            char other = value.charAt(middle) == 'A' ? 'B' : 'A';
            return value.substring(0, middle) + other + value.substring(middle + 1);
        });
        return altered;
    }

    /** What the browser gets that goes where signing in begins. */
    static HttpResponse<String> beginsToSignIn(String server) {
        return new Person(server).startSignIn();
    }

    private HttpResponse<String> startSignIn() {
        return open(URI.create(server + "/api/v1/session/sign-in?returnTo=/families"));
    }

    private HttpResponse<String> open(URI address) {
        return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
    }

    private URI location(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new IllegalStateException("No redirect: " + answer + answer.body())));
    }

    private URI form(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("Keycloak shows no sign-in form: " + page);
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.timeout(Duration.ofSeconds(30));
        URI address = request.build().uri();
        Map<String, String> cookies = address.toString().startsWith(server) ? ours : keycloaks;
        show(cookies, request);
        try {
            HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
            keep(cookies, answer.headers());
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void on(HttpRequest.Builder request) {
        show(ours, request);
        request.header("X-Requested-With", "JavaScript");
    }

    @Override
    public void told(HttpHeaders answer) {
        keep(ours, answer);
    }

    private static void show(Map<String, String> cookies, HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static void keep(Map<String, String> cookies, HttpHeaders answer) {
        for (String cookie : answer.allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
    }
}
