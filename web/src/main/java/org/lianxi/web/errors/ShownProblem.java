package org.lianxi.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lianxi.committee.refusal.Refusal;

/**
 * A problem that ends on a page of its own.
 *
 * @param status of the answer
 * @param refusal what a rule said, when it was one
 * @param reference number under which the log has the trace, when it was a fault
 */
public record ShownProblem(int status, Optional<Refusal> refusal, Optional<String> reference) {

    private static final String REMEMBERED = ShownProblem.class.getName();
    private static final int CONFLICT = 409;
    private static final int FAULT = 500;

    /** Judges an exception; a fault is written to the log here, once. */
    public static ShownProblem of(Throwable thrown) {
        Cause cause = Cause.of(thrown);
        Optional<Refusal> refusal = cause.refusal();
        if (refusal.isPresent()) {
            return new ShownProblem(refusal.get().kind().status(), refusal, Optional.empty());
        }
        if (cause.isConflict()) {
            return new ShownProblem(CONFLICT, Optional.empty(), Optional.empty());
        }
        return new ShownProblem(FAULT, Optional.empty(), Optional.of(FaultLog.write(thrown)));
    }

    /** What the container noticed by itself: an unknown address, a method that is not allowed, an exception in a servlet. */
    static ShownProblem of(HttpServletRequest request) {
        if (request.getAttribute(REMEMBERED) instanceof ShownProblem remembered) {
            return remembered;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return of(thrown);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return new ShownProblem(status, Optional.empty(), Optional.empty());
    }

    void remember(HttpServletRequest request) {
        request.setAttribute(REMEMBERED, this);
    }
}
