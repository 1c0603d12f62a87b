package org.lianxi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.account.SignInDuty;
import org.lianxi.web.errors.ProblemDocument;

/** Leads somebody who has signed in to what is due first: a password of one's own, then a second factor. */
final class DutyChallenge implements Challenge {

    private static final int FORBIDDEN = 403;
    private static final String PASSWORD_PAGE = "/account/changePassword";
    private static final String FACTOR_PAGE = "/account/secondFactor";

    private final HttpServletRequest request;
    private final String page;
    private final String code;

    private DutyChallenge(HttpServletRequest request, String page, String code) {
        this.request = request;
        this.page = page;
        this.code = code;
    }

    /** Empty when nothing is due, or when the request is for the very page. */
    static Optional<DutyChallenge> of(HttpServletRequest request) {
        Set<SignInDuty> due = SignInSession.of(request).due();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        DutyChallenge first = due.contains(SignInDuty.CHANGE_PASSWORD)
                ? new DutyChallenge(request, PASSWORD_PAGE, "password-change-due")
                : new DutyChallenge(request, FACTOR_PAGE, "second-factor-due");
        return Optional.of(first).filter(each -> !each.page.equals(request.getServletPath()));
    }

    @Override
    public void answer(HttpServletResponse response) throws IOException {
        BrowserRules.tell(response, false);
        if (request.getServletPath().startsWith("/api/")) {
            ProblemDocument.of(FORBIDDEN, code, request).write(response);
        } else {
            response.sendRedirect(page);
        }
    }
}
