package org.lianxi.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.appointment.DelegatePost;
import org.lianxi.committee.appointment.DelegationDraft;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.appointment.PostView;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Having somebody stand in. */
@Named
@RequestScoped
public class DelegatePage {

    @Inject
    private DelegatePost delegatePost;

    @Inject
    private MandateViews mandates;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private String deputy = "";
    private @Nullable Instant from;
    private @Nullable Instant until;
    private @Nullable PostView post;

    public PostView getPost() {
        PostView read = post == null ? mandates.get(signedIn.person(), mandate()) : post;
        post = read;
        return read;
    }

    /** Delegates. */
    public String delegate() {
        Input.check()
                .text("deputy", deputy, 1, Integer.MAX_VALUE)
                .present("from", from)
                .present("until", until)
                .orRefuse();
        Instant begin = Optional.ofNullable(from).orElseThrow();
        Instant end = Optional.ofNullable(until).orElseThrow();
        delegatePost.delegate(signedIn.person(), new DelegationDraft(mandate(), new PersonId(deputy), begin, end));
        notices.say("mandate", "delegated");
        return "/mandate/own?faces-redirect=true";
    }

    /** Who works in the same place. */
    public List<SelectItem> getPersons() {
        return mandates.known(signedIn.person(), getPost().organisation()).stream()
                .filter(each -> !each.id().equals(signedIn.person()))
                .map(each -> new SelectItem(each.id().value(), each.displayName()))
                .toList();
    }

    private MandateId mandate() {
        return new MandateId(asked.getId());
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy == null ? "" : deputy;
    }

    public @Nullable Instant getFrom() {
        return from;
    }

    public void setFrom(@Nullable Instant from) {
        this.from = from;
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public void setUntil(@Nullable Instant until) {
        this.until = until;
    }
}
