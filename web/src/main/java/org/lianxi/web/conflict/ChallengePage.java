package org.lianxi.web.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.recusal.ChallengeConflict;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Challenging somebody else on an item. */
@Named
@RequestScoped
public class ChallengePage {

    @Inject
    private ChallengeConflict challengeConflict;

    @Inject
    private ConflictPage conflict;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String item = "";
    private String about = "";
    private String reason = "";

    /** Enters the challenge, which somebody else decides. */
    public String challenge() {
        Input.check()
                .that(!item.isBlank(), "item", "input-required")
                .that(!about.isBlank(), "about", "input-required")
                .text("reason", reason, 5, 500)
                .orRefuse();
        challengeConflict.challenge(signedIn.person(), new AgendaItemId(item), new PersonId(about), reason);
        notices.say("conflict", "challenged");
        return "/conflict/view.xhtml?faces-redirect=true&id=" + conflict.getId();
    }

    public List<SelectItem> getItems() {
        return conflict.getView().items().stream()
                .map(each -> new SelectItem(each.id().value(), each.position() + " · " + each.title()))
                .toList();
    }

    public List<SelectItem> getPeople() {
        return conflict.getView().people().stream()
                .map(each -> new SelectItem(each.person().value(), each.name()))
                .toList();
    }

    public String getItem() {
        return item;
    }

    /** A list from which nothing was chosen sends null. */
    public void setItem(@Nullable String item) {
        this.item = item == null ? "" : item;
    }

    public String getAbout() {
        return about;
    }

    /** A list from which nothing was chosen sends null. */
    public void setAbout(@Nullable String about) {
        this.about = about == null ? "" : about;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
