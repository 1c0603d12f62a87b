package org.lianxi.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lianxi.committee.outbox.MessageId;
import org.lianxi.committee.outbox.OwnMessages;
import org.lianxi.web.security.SignedIn;

/** {@code /notification/open?id=}: leads to what a message is about, and the message is read by that. */
@WebServlet("/notification/open")
public class OpenMessageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient OwnMessages messages;

    @Inject
    private transient MessageWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getParameter("id")).orElse("");
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(words.address(
                messages.open(signedIn.person(), new MessageId(id)).topic()));
    }
}
