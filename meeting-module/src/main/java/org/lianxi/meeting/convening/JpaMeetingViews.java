package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.TitleInCompound;

@ApplicationScoped
class JpaMeetingViews implements MeetingViews {

    private final EntityManager entityManager;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Compounds compounds;
    private final MeetingPage meetingPage;

    @Inject
    JpaMeetingViews(
            EntityManager entityManager,
            Permissions permissions,
            Organisations organisations,
            Compounds compounds,
            MeetingPage meetingPage) {
        this.entityManager = entityManager;
        this.permissions = permissions;
        this.organisations = organisations;
        this.compounds = compounds;
        this.meetingPage = meetingPage;
    }

    @Override
    public MeetingView get(PersonId by, MeetingId meeting) {
        return meetingPage.of(by, meeting);
    }

    @Override
    public Page<MeetingLine> page(PersonId by, MeetingFilter filter, PageRequest page) {
        Set<OrganisationId> wanted = permissions.communities(by, Action.READ_MEETING).stream()
                .filter(community ->
                        filter.communities().isEmpty() || filter.communities().contains(community))
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Page.empty(page);
        }
        List<MeetingRow> rows = query(filter, wanted)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
        return Page.of(lines(rows), page);
    }

    private TypedQuery<MeetingRow> query(MeetingFilter filter, Set<OrganisationId> wanted) {
        String states = filter.states().isEmpty() ? "" : " and m.state in :states";
        String inCompounds = filter.compounds().isEmpty() ? "" : " and m.compound in :compounds";
        TypedQuery<MeetingRow> query = entityManager
                .createQuery(
                        """
                        select new org.lianxi.meeting.convening.MeetingRow(
                            m.id, m.state, m.type, m.title, m.compound, m.community, m.startsAt, m.place, m.redProperty)
                        from Meeting m where m.community in :communities
                        """
                                + states
                                + inCompounds
                                + " order by m.startsAt desc, m.id desc",
                        MeetingRow.class)
                .setParameter(
                        "communities",
                        wanted.stream().map(OrganisationId::value).toList());
        if (!states.isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (!inCompounds.isEmpty()) {
            query.setParameter(
                    "compounds",
                    filter.compounds().stream().map(CompoundId::value).toList());
        }
        return query;
    }

    private List<MeetingLine> lines(List<MeetingRow> rows) {
        Map<CompoundId, String> compoundNames = compounds.names(
                rows.stream().map(MeetingRow::compoundId).distinct().toList());
        Map<OrganisationId, String> communityNames = organisations.names(
                rows.stream().map(MeetingRow::communityId).distinct().toList());
        return rows.stream()
                .map(row -> row.toLine(compoundNames, communityNames))
                .toList();
    }

    @Override
    public Map<MeetingId, TitleInCompound> titles(Collection<MeetingId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select m.id, m.title, m.compound from Meeting m where m.id in :ids", Object[].class)
                .setParameter(
                        "ids", ids.stream().map(MeetingId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new MeetingId((String) row[0]),
                        row -> new TitleInCompound((String) row[1], new CompoundId((String) row[2]))));
    }
}
