package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<OrganisationId> wanted = Stream.concat(
                        permissions.communities(by, Action.READ_MEETING).stream(),
                        permissions.streets(by, Action.READ_MEETING).stream())
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
        String inCompounds = filter.compounds().isEmpty()
                ? ""
                : " and (m.compound in :compounds"
                        + " or m.id in (select o.id from Meeting o join o.scope.compounds c where c in :compounds))";
        TypedQuery<MeetingRow> query = entityManager
                .createQuery(
                        """
                        select new org.lianxi.meeting.convening.MeetingRow(
                            m.id, m.state, m.type, m.title, m.compound, m.community, m.startsAt, m.place, m.redProperty,
                            m.scope.level, m.scope.several)
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
        Map<String, List<CompoundId>> all = compoundsOf(rows);
        Map<CompoundId, String> compoundNames = compounds.names(
                all.values().stream().flatMap(List::stream).distinct().toList());
        Map<OrganisationId, String> communityNames = organisations.names(
                rows.stream().map(MeetingRow::communityId).distinct().toList());
        return rows.stream()
                .map(row -> row.toLine(all.getOrDefault(row.id(), List.of()), compoundNames, communityNames))
                .toList();
    }

    /** One query more where there is a meeting of several compounds among them. */
    private Map<String, List<CompoundId>> compoundsOf(List<MeetingRow> rows) {
        Map<String, List<CompoundId>> all = new HashMap<>();
        List<String> several =
                rows.stream().filter(MeetingRow::several).map(MeetingRow::id).toList();
        if (!several.isEmpty()) {
            entityManager
                    .createQuery(
                            "select m.id, c from Meeting m join m.scope.compounds c where m.id in :ids"
                                    + " order by m.id, index(c)",
                            Object[].class)
                    .setParameter("ids", several)
                    .getResultStream()
                    .forEach(row -> all.computeIfAbsent((String) row[0], each -> new ArrayList<>())
                            .add(new CompoundId((String) row[1])));
        }
        rows.forEach(row -> all.putIfAbsent(row.id(), List.of(row.compoundId())));
        return all;
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
