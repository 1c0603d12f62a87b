package org.lianxi.web.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.recusal.DeclareConflict;
import org.lianxi.meeting.recusal.DeclareHat;
import org.lianxi.meeting.recusal.NameAlternate;
import org.lianxi.meeting.recusal.NameItemChair;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What can be done about recusals without a word of explanation: own ones, who leads, who votes, which hat. */
@Named
@RequestScoped
public class RecusePage {

    /** The name of the buttons with which somebody steps back from an item; their value is the item. */
    static final String STEP_BACK = "stepBack";

    @Inject
    private DeclareConflict declareConflict;

    @Inject
    private NameItemChair nameItemChair;

    @Inject
    private NameAlternate nameAlternate;

    @Inject
    private DeclareHat declareHat;

    @Inject
    private ConflictPage conflict;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String chair = "";
    private String alternate = "";
    private @Nullable Party hat;

    /** The person steps back from the item whose button was pressed. */
    public String stepBack() {
        AgendaItemId item = new AgendaItemId(
                Optional.ofNullable(request.getParameter(STEP_BACK)).orElse(""));
        declareConflict.declare(signedIn.person(), item);
        return again("declared");
    }

    /** The street names who leads what the usual chair may not. */
    public String nameChair() {
        Input.check().that(!chair.isBlank(), "chair", "input-required").orRefuse();
        nameItemChair.name(signedIn.person(), conflict.meeting(), new PersonId(chair));
        return again("chair.named");
    }

    /** A party names who votes where its delegates are recused; the choice is party and person. */
    public String nameAlternate() {
        Input.check()
                .that(alternate.contains(" "), "alternate", "input-required")
                .orRefuse();
        String[] chosen = alternate.split(" ", 2);
        nameAlternate.name(signedIn.person(), conflict.meeting(), Party.valueOf(chosen[0]), new PersonId(chosen[1]));
        return again("alternate.named");
    }

    /** A delegate of two parties says for which to count. */
    public String declareHat() {
        Party chosen = hat;
        if (chosen == null) {
            Input.check().present("hat", chosen).orRefuse();
            return "";
        }
        declareHat.declare(signedIn.person(), conflict.meeting(), chosen);
        return again("hat.declared");
    }

    private String again(String notice) {
        notices.say("conflict", notice);
        return "/conflict/view.xhtml?faces-redirect=true&id=" + conflict.getId();
    }

    public List<SelectItem> getChairs() {
        return conflict.getView().chairs().stream()
                .map(each -> new SelectItem(each.person().value(), each.name()))
                .toList();
    }

    public List<SelectItem> getAlternates() {
        Words words = Words.in(signedIn.locale());
        return conflict.getView().alternates().stream()
                .map(each -> new SelectItem(
                        each.party() + " " + each.person(), words.party(each.party()) + " · " + each.name()))
                .toList();
    }

    public String getChair() {
        return chair;
    }

    /** A list from which nothing was chosen sends null. */
    public void setChair(@Nullable String chair) {
        this.chair = chair == null ? "" : chair;
    }

    public String getAlternate() {
        return alternate;
    }

    /** A list from which nothing was chosen sends null. */
    public void setAlternate(@Nullable String alternate) {
        this.alternate = alternate == null ? "" : alternate;
    }

    public @Nullable Party getHat() {
        return hat == null ? conflict.getView().hat().orElse(null) : hat;
    }

    public void setHat(@Nullable Party hat) {
        this.hat = hat;
    }
}
