package org.lianxi.meeting.backfill;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.PartySetConverter;
import org.lianxi.meeting.matter.MatterId;

/** An item of a paper meeting. */
@Entity
@Table(name = "meeting_backfill_item")
class BackfillItem {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "backfill_id")
    @SuppressWarnings("UnusedVariable") // read by JPA: the owning side of Backfill.items
    private Backfill backfill;

    private int position;

    private String matter;

    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    @Enumerated(EnumType.STRING)
    private AdoptionMode mode;

    @Convert(converter = PartySetConverter.class)
    private Set<Party> obliged;

    private String text;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "meeting_backfill_vote", joinColumns = @JoinColumn(name = "item_id"))
    private List<VoteRow> votes = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected BackfillItem() {}

    BackfillItem(Backfill backfill, int position, BackfillItemDraft draft) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.backfill = backfill;
        this.position = position;
        this.matter = draft.matter().value();
        this.kind = draft.kind();
        this.mode = draft.mode();
        this.obliged = draft.kind() == AgendaItemKind.DECISION ? draft.obliged() : Set.of();
        this.text = draft.text().strip();
        this.decidedAt = draft.decidedAt().orElse(null);
        if (draft.kind() == AgendaItemKind.DECISION) {
            draft.votes().forEach(vote -> votes.add(new VoteRow(vote)));
        }
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    int position() {
        return position;
    }

    boolean isDecision() {
        return kind == AgendaItemKind.DECISION;
    }

    BackfillItemDraft toDraft() {
        return new BackfillItemDraft(
                new MatterId(matter),
                kind,
                mode,
                obliged,
                text,
                Optional.ofNullable(decidedAt),
                votes.stream().map(VoteRow::toVote).toList());
    }
}
