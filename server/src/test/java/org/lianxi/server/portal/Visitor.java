package org.lianxi.server.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who has signed in and asks for addresses, without a browser. */
final class Visitor {

    private static final String ID = "([0-9a-f-]{36})";

    private final URI product;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visitor(URI product) {
        this.product = product;
    }

    static Visitor signedIn(URI product, String login) {
        Visitor visitor = new Visitor(product);
        String typed = "{\"login\":\"%s\",\"password\":\"Yunling-2026\"}".formatted(login);
        HttpResponse<String> answer = visitor.send(visitor.request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(typed)));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(login + " could not sign in: " + answer.body());
        }
        return visitor;
    }

    int status(String address) {
        return get(address).statusCode();
    }

    /** The ids that follow a word on a page or in a document. */
    List<String> ids(String address, String before) {
        return Pattern.compile(before + ID)
                .matcher(get(address).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(product.resolve(address)).header("Accept", "text/html,application/json,text/csv");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
