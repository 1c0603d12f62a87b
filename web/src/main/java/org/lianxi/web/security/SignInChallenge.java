package org.lianxi.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lianxi.web.errors.ProblemDocument;
import org.lianxi.web.page.BlankGet;
import org.lianxi.web.page.KeptForm;
import org.lianxi.web.page.LivePart;
import org.lianxi.web.page.LocalAddress;

/**
 * What somebody who is not signed in gets: a program 401, a reader the sign-in page and then the page asked for, a
 * writer the sign-in page that holds what was typed.
 */
final class SignInChallenge implements Challenge {

    static final String SIGN_IN_PAGE = "/sign-in";
    private static final int UNAUTHORIZED = 401;

    private final HttpServletRequest request;

    private SignInChallenge(HttpServletRequest request) {
        this.request = request;
    }

    static SignInChallenge of(HttpServletRequest request) {
        return new SignInChallenge(request);
    }

    /** Comes before every filter, so it tells the browser its rules itself. */
    @Override
    public void answer(HttpServletResponse response) throws IOException, ServletException {
        BrowserRules.tell(response, false);
        if (request.getServletPath().startsWith("/api/")) {
            ProblemDocument.of(UNAUTHORIZED, "not-signed-in", request).write(response);
        } else if (LivePart.asks(request)) {
            response.setStatus(UNAUTHORIZED);
        } else if (isTypedForm()) {
            keepForm(response);
        } else {
            response.sendRedirect(SIGN_IN_PAGE + "?to=" + encoded(destination()));
        }
    }

    private boolean isTypedForm() {
        return request.getMethod().equals("POST") && OwnRequests.isOwn(request);
    }

    private void keepForm(HttpServletResponse response) throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        KeptForm.arriving(request).attachTo(request);
        request.getRequestDispatcher(SIGN_IN_PAGE).forward(new BlankGet(request), response);
    }

    private String destination() {
        return request.getMethod().equals("GET") ? LocalAddress.of(request) : LocalAddress.HOME;
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
