package org.lianxi.committee.robot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.secondfactor.Seal;

/** One robot; its address holds a key and is sealed like its secret. */
@Entity
@Table(name = "committee_robot")
class Robot {

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String community;

    @Enumerated(EnumType.STRING)
    private RobotKind kind;

    private String name;

    private String language;

    @Column(name = "sealed_address")
    private String sealedAddress;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @Column(name = "next_post_at")
    private Instant nextPostAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Robot() {}

    Robot(RobotDraft draft, Seal seal, PersonId by, Instant at) {
        this.id = RobotId.fresh().value();
        this.community = draft.community().value();
        this.kind = draft.kind();
        this.name = draft.name().strip();
        this.language = draft.language().getLanguage();
        this.sealedAddress = seal.close(id, draft.address().strip().getBytes(StandardCharsets.UTF_8));
        this.sealedSecret = seal.close(id, draft.secret().strip().getBytes(StandardCharsets.UTF_8));
        this.addedBy = by.value();
        this.addedAt = at;
        this.nextPostAt = at;
    }

    RobotId id() {
        return new RobotId(id);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    RobotKind kind() {
        return kind;
    }

    OpenRobot open(Seal seal) {
        return new OpenRobot(
                kind,
                new String(seal.open(id, sealedAddress), StandardCharsets.UTF_8),
                new String(seal.open(id, sealedSecret), StandardCharsets.UTF_8),
                Locale.forLanguageTag(language));
    }

    RobotView toView() {
        return new RobotView(id(), community(), kind, name, addedAt);
    }
}
