package org.lianxi.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.appointment.OwnPosts;
import org.lianxi.committee.appointment.RecallDelegation;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** One's own posts, who stands in, and the papers that name one. */
@Named
@RequestScoped
public class OwnPostsPage {

    @Inject
    private MandateViews mandates;

    @Inject
    private RecallDelegation recallDelegation;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private @Nullable OwnPosts posts;

    public OwnPosts getPosts() {
        OwnPosts read = posts == null ? mandates.own(signedIn.person()) : posts;
        posts = read;
        return read;
    }

    /** Takes a delegation back. */
    public String recall() {
        String id = Optional.ofNullable(request.getParameter("recall")).orElse("");
        recallDelegation.recall(signedIn.person(), new MandateId(id));
        notices.say("mandate", "recalled");
        return "/mandate/own?faces-redirect=true";
    }
}
