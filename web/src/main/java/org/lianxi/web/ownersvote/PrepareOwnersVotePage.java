package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.voterecord.OwnersMatter;
import org.lianxi.committee.voterecord.OwnersMatters;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.PrepareOwnersVote;
import org.lianxi.committee.voterecord.ProposalDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.UnknownMatter;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Writing a proposal to all owners about a matter that is theirs. */
@Named
@RequestScoped
public class PrepareOwnersVotePage {

    @Inject
    private PrepareOwnersVote prepareOwnersVote;

    @Inject
    private OwnersMatters ownersMatters;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable OwnersMatter matter;
    private String question = "";
    private String alternatives = "";
    private String cost = "";
    private String impact = "";
    private String documents = "";
    private @Nullable LocalDate plannedNoticeOn;

    /** Reads the matter before anything is written. */
    public void load() {
        matter = found();
    }

    /** The matter, by the rule that makes it the owners' own. */
    public OwnersMatter getMatter() {
        OwnersMatter read = matter == null ? found() : matter;
        matter = read;
        return read;
    }

    /** Prepares the vote. */
    public String prepare() {
        ProposalDraft draft = new ProposalDraft(question, alternatives, cost, impact, documents, plannedNoticeOn);
        OwnersVoteId id = prepareOwnersVote.prepare(signedIn.person(), asked.id("matter"), draft);
        notices.say("ownersvote", "prepared");
        return "/ownersVote/view?faces-redirect=true&id=" + id;
    }

    private OwnersMatter found() {
        String id = asked.id("matter");
        return ownersMatters.find(signedIn.person(), id).orElseThrow(() -> new UnknownMatter(new MatterId(id)));
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(String alternatives) {
        this.alternatives = alternatives;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(String documents) {
        this.documents = documents;
    }

    public String getImpact() {
        return impact;
    }

    public void setImpact(String impact) {
        this.impact = impact;
    }

    public @Nullable LocalDate getPlannedNoticeOn() {
        return plannedNoticeOn;
    }

    public void setPlannedNoticeOn(@Nullable LocalDate plannedNoticeOn) {
        this.plannedNoticeOn = plannedNoticeOn;
    }
}
