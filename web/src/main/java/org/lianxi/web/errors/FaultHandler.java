package org.lianxi.web.errors;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import org.lianxi.web.page.LocalAddress;
import org.lianxi.web.page.Notices;

/** Turns what a page could not do into the right page: not found, not allowed, outdated, or a fault with its number. */
final class FaultHandler extends ExceptionHandlerWrapper {

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> waiting =
                getUnhandledExceptionQueuedEvents().iterator();
        if (waiting.hasNext()) {
            ExceptionQueuedEventContext first =
                    (ExceptionQueuedEventContext) waiting.next().getSource();
            waiting.remove();
            answer(first);
        }
        getWrapped().handle();
    }

    private static void answer(ExceptionQueuedEventContext queued) {
        FacesContext faces = queued.getContext();
        try {
            if (isOutdated(queued)) {
                showAgain(faces);
            } else {
                report(faces, queued.getException());
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    /** A form whose state we cannot read: written by an older version, or with another key. */
    private static boolean isOutdated(ExceptionQueuedEventContext queued) {
        return queued.getException() instanceof ViewExpiredException
                || (PhaseId.RESTORE_VIEW.equals(queued.getPhaseId())
                        && queued.getContext().isPostback()
                        && Cause.of(queued.getException()).refusal().isEmpty());
    }

    private static void showAgain(FacesContext faces) throws IOException {
        CDI.current().select(Notices.class).get().say("", "page.outdated");
        faces.getExternalContext().redirect(LocalAddress.of(request(faces)));
    }

    private static void report(FacesContext faces, Throwable thrown) throws IOException {
        HttpServletRequest request = request(faces);
        ShownProblem problem = ShownProblem.of(thrown);
        problem.remember(request);
        faces.getExternalContext().responseReset();
        faces.getExternalContext().responseSendError(problem.status(), null);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
