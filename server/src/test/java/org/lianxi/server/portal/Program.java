package org.lianxi.server.portal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** A program that uses the REST interface in somebody's name. */
final class Program {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final URI product;

    Program(URI product) {
        this.product = product;
    }

    static Program signedIn(URI product, String login) {
        Program program = new Program(product);
        Answer answer = program.signIn(login, Person.PASSWORD);
        if (answer.status() != 204) {
            throw new IllegalStateException(login + ": " + answer);
        }
        return program;
    }

    /** What came back. */
    record Answer(int status, String type, String tag, String location, String body) {

        JsonObject json() {
            return JsonParser.parseString(body).getAsJsonObject();
        }

        String text(String name) {
            return json().get(name).getAsString();
        }

        List<JsonObject> list(String name) {
            return objects(json().getAsJsonArray(name));
        }

        /** The code of a problem document. */
        String problem() {
            return type.startsWith("application/problem+json") ? text("title") : "no problem document: " + this;
        }

        /** Each wrong field with its code. */
        List<String> fields() {
            return list("fields").stream()
                    .map(each -> each.get("field").getAsString() + " "
                            + each.get("code").getAsString())
                    .toList();
        }
    }

    static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    Answer signIn(String login, String password) {
        JsonObject credentials = new JsonObject();
        credentials.addProperty("login", login);
        credentials.addProperty("password", password);
        return send("POST", "session", credentials.toString());
    }

    /** Reads; headers are names and values in turn. */
    Answer get(String address, String... headers) {
        return ask("GET", address, "", headers);
    }

    /** Sends JSON; headers are names and values in turn. */
    Answer send(String method, String address, String body, String... headers) {
        return ask(method, address, body, headers);
    }

    private Answer ask(String method, String address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        product.resolve("/api/v1/").resolve(address))
                .timeout(PATIENCE)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept-Language", "en");
        if (!List.of(headers).contains("Content-Type") && !body.isEmpty()) {
            request.header("Content-Type", JSON);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                header(response, "Content-Type"),
                header(response, "ETag"),
                header(response, "Location"),
                response.body());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
