package org.lianxi.web.errors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lianxi.web.page.FormParts;

/**
 * Sees to it that the same form with the same content is acted upon once. A second click waits for the first and is led
 * to the same page. Every rendering of a form carries a different state, so the same words typed into a fresh form are a
 * new act.
 */
@ApplicationScoped
public class SentForms {

    private static final int REMEMBERED = 2_000;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Map<String, CompletableFuture<Optional<String>>> recent =
            Collections.synchronizedMap(new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Optional<String>>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    void once(FacesContext faces, Runnable act) {
        if (!(faces.getExternalContext().getSession(false) instanceof HttpSession session)) {
            act.run();
            return;
        }
        String form = digest(session, faces.getExternalContext());
        CompletableFuture<Optional<String>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<String>> earlier = recent.putIfAbsent(form, mine);
        Optional<String> answer = earlier == null ? Optional.empty() : awaited(earlier);
        if (answer.isPresent()) {
            goTo(answer.get(), faces);
            return;
        }
        if (earlier == null) {
            remembering(form, mine, faces, act);
            return;
        }
        act.run();
    }

    /** Only an act that led on to another page counts as done; after a refusal the same may be sent again. */
    private void remembering(String form, CompletableFuture<Optional<String>> mine, FacesContext faces, Runnable act) {
        Optional<String> answer = Optional.empty();
        try {
            act.run();
            answer = redirect(faces);
        } finally {
            if (answer.isEmpty()) {
                recent.remove(form, mine);
            }
            mine.complete(answer);
        }
    }

    private static Optional<String> redirect(FacesContext faces) {
        return faces.getExternalContext().getResponse() instanceof HttpServletResponse response
                ? Optional.ofNullable(response.getHeader("Location"))
                : Optional.empty();
    }

    private static Optional<String> awaited(CompletableFuture<Optional<String>> earlier) {
        try {
            return earlier.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FacesException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new FacesException(e);
        }
    }

    private static void goTo(String address, FacesContext faces) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name and size of each file: the same words with another file are another content. */
    private static List<String> filesOf(ExternalContext context) {
        return FormParts.of((HttpServletRequest) context.getRequest()).stream()
                .map(part -> part.getName() + "/" + part.getSubmittedFileName() + "/" + part.getSize())
                .toList();
    }

    private static String digest(HttpSession session, ExternalContext context) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(session.getId().getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(context.getRequestParameterValuesMap()).forEach((name, values) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                for (String value : values) {
                    digest.update((byte) 0);
                    digest.update(value.getBytes(StandardCharsets.UTF_8));
                }
            });
            for (String file : filesOf(context)) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
