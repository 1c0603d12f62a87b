package org.lianxi.web.place;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.supervision.FigureViews;
import org.lianxi.web.page.LocalAddress;
import org.lianxi.web.security.SignedIn;

/** Leads from the bare address of the portal to the inbox, or to the figures whoever has nothing else to do here. */
@WebServlet("")
public class Home extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String FIGURES = "/figures/communities";

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient FigureViews figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PersonId person = signedIn.person();
        boolean onlyReadsFigures =
                permissions.communities(person, Action.READ_MATTER).isEmpty()
                        && !figures.communities(person).isEmpty();
        response.sendRedirect(onlyReadsFigures ? FIGURES : LocalAddress.HOME);
    }
}
