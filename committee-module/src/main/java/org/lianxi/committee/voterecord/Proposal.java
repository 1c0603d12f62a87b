package org.lianxi.committee.voterecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The proposal to the owners. */
@Embeddable
class Proposal {

    private String question;

    private String alternatives;

    private String cost;

    private String impact;

    private String documents;

    @Column(name = "planned_notice_on")
    private LocalDate plannedNoticeOn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(ProposalDraft draft) {
        this.question = draft.question().strip();
        this.alternatives = draft.alternatives().strip();
        this.cost = draft.cost().strip();
        this.impact = draft.impact().strip();
        this.documents = draft.documents().strip();
        this.plannedNoticeOn = Optional.ofNullable(draft.plannedNoticeOn()).orElseThrow();
    }

    ProposalView view() {
        return new ProposalView(question, alternatives, cost, impact, documents, plannedNoticeOn);
    }
}
