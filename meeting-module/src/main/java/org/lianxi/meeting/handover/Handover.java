package org.lianxi.meeting.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.task.TaskId;

/**
 * The open tasks of a property management committee on their way to the owners' committee that was elected: the list is
 * written once, both sides sign exactly that one, and the second signature completes it.
 */
@Entity
@Table(name = "meeting_handover")
class Handover {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private long version;

    private String compound;

    private String community;

    @Column(name = "from_unit")
    private String fromUnit;

    @Column(name = "to_unit")
    private String toUnit;

    @Column(name = "begun_at")
    private Instant begunAt;

    private String text;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "from_signed_by")
    private @Nullable String fromSignedBy;

    @Column(name = "from_signed_at")
    private @Nullable Instant fromSignedAt;

    @Column(name = "to_signed_by")
    private @Nullable String toSignedBy;

    @Column(name = "to_signed_at")
    private @Nullable Instant toSignedAt;

    @ElementCollection
    @CollectionTable(name = "meeting_handover_task", joinColumns = @JoinColumn(name = "handover"))
    @Column(name = "task")
    @OrderColumn(name = "position")
    private List<String> tasks = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    /** Who hands over to whom, and where. */
    record Sides(CompoundId compound, OrganisationId community, OrganisationId from, OrganisationId to) {}

    Handover(HandoverId id, Sides sides, HandoverList list, Instant at) {
        this.id = id.value();
        this.compound = sides.compound().value();
        this.community = sides.community().value();
        this.fromUnit = sides.from().value();
        this.toUnit = sides.to().value();
        this.text = list.text();
        list.tasks().forEach(each -> tasks.add(each.value()));
        this.begunAt = at;
        this.state = HandoverState.OPEN;
    }

    /** Returns whether both have signed now. */
    boolean sign(OrganisationId side, PersonId by, String hash, Instant at) {
        if (!awaits(side)) {
            throw new HandoverNotAwaiting(id());
        }
        if (!hash.equals(hash())) {
            throw new HandoverListDiffers(id());
        }
        if (side.equals(from())) {
            fromSignedBy = by.value();
            fromSignedAt = at;
        } else {
            toSignedBy = by.value();
            toSignedAt = at;
        }
        if (fromSignedAt != null && toSignedAt != null) {
            state = HandoverState.COMPLETED;
        }
        return state == HandoverState.COMPLETED;
    }

    boolean awaits(OrganisationId side) {
        return (side.equals(from()) && fromSignedAt == null) || (side.equals(to()) && toSignedAt == null);
    }

    /** The fingerprint of the list: SHA-256 of its UTF-8 bytes in lower-case hexadecimal digits. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    HandoverId id() {
        return new HandoverId(id);
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    OrganisationId from() {
        return new OrganisationId(fromUnit);
    }

    OrganisationId to() {
        return new OrganisationId(toUnit);
    }

    Sides sides() {
        return new Sides(compound(), community(), from(), to());
    }

    Instant begunAt() {
        return begunAt;
    }

    String text() {
        return text;
    }

    HandoverState state() {
        return state;
    }

    List<TaskId> tasks() {
        return tasks.stream().map(TaskId::new).toList();
    }

    /** Who signed for a side, and when. */
    record Signed(PersonId by, Instant at) {}

    Optional<Signed> signedBy(OrganisationId side) {
        boolean isFrom = side.equals(from());
        String who = isFrom ? fromSignedBy : toSignedBy;
        Instant when = isFrom ? fromSignedAt : toSignedAt;
        return who == null || when == null ? Optional.empty() : Optional.of(new Signed(new PersonId(who), when));
    }
}
