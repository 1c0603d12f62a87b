package org.lianxi.meeting.convening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** For whom a meeting is: its level, its compounds, and who takes part without a party's vote. Set with the plan. */
@Embeddable
class MeetingScope {

    @Enumerated(EnumType.STRING)
    private MeetingLevel level;

    private boolean several;

    @ElementCollection
    @CollectionTable(name = "meeting_compound", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    @Column(name = "compound")
    private List<String> compounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_member", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "organisation")
    private Set<String> members = new TreeSet<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingScope() {}

    MeetingScope(MeetingLevel level, List<CompoundId> compounds, Collection<OrganisationId> members) {
        this.level = level;
        this.several = compounds.size() > 1;
        if (several) {
            compounds.forEach(each -> this.compounds.add(each.value()));
        }
        members.forEach(each -> this.members.add(each.value()));
    }

    MeetingLevel level() {
        return level;
    }

    boolean isOfSeveral() {
        return several;
    }

    /** All compounds; the only one is kept with the meeting, so that nothing more is read for it. */
    List<CompoundId> compounds(CompoundId first) {
        return several ? compounds.stream().map(CompoundId::new).toList() : List.of(first);
    }

    /** Only a street's meeting has members without a party's vote. */
    List<OrganisationId> members() {
        return level == MeetingLevel.STREET
                ? members.stream().map(OrganisationId::new).toList()
                : List.of();
    }

    MeetingScope copy(CompoundId first) {
        return new MeetingScope(level, compounds(first), members());
    }
}
