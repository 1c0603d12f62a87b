package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.convening.MeetingLevel;

@ApplicationScoped
class JpaMatterViews implements MatterViews {

    private static final String ROWS =
            """
            select new org.lianxi.meeting.matter.MatterRow(
                m.id, m.state, m.title, m.category, m.urgency, m.affectedHouseholds, m.route,
                m.compound, m.community, m.organisation, m.submittedAt, m.screenBy, m.origin, m.outerLimit)
            from Matter m
            """;

    private final EntityManager entityManager;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Compounds compounds;
    private final MatterPage matterPage;

    @Inject
    JpaMatterViews(
            EntityManager entityManager,
            Permissions permissions,
            Organisations organisations,
            Compounds compounds,
            MatterPage matterPage) {
        this.entityManager = entityManager;
        this.permissions = permissions;
        this.organisations = organisations;
        this.compounds = compounds;
        this.matterPage = matterPage;
    }

    @Override
    public MatterView get(PersonId by, MatterId matter) {
        return matterPage.of(by, matter);
    }

    @Override
    public Page<MatterLine> page(PersonId by, MatterFilter filter, PageRequest page) {
        Set<OrganisationId> readable = permissions.communities(by, Action.READ_MATTER);
        boolean ownOnly = filter.ownOnly() || readable.isEmpty();
        Set<OrganisationId> wanted = ownOnly ? filter.communities() : narrowed(readable, filter.communities());
        if (!ownOnly && wanted.isEmpty()) {
            return Page.empty(page);
        }
        TypedQuery<MatterRow> query = entityManager
                .createQuery(ROWS + conditions(ownOnly, wanted, filter), MatterRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch());
        if (ownOnly) {
            query.setParameter("by", by.value());
        }
        if (!wanted.isEmpty()) {
            query.setParameter("communities", values(wanted));
        }
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (!filter.compounds().isEmpty()) {
            query.setParameter(
                    "compounds",
                    filter.compounds().stream().map(CompoundId::value).toList());
        }
        if (!filter.origins().isEmpty()) {
            query.setParameter("origins", filter.origins());
        }
        List<MatterRow> rows = query.getResultList();
        MatterNames names = MatterNames.of(rows, organisations, compounds);
        return Page.of(rows, page).map(row -> row.toLine(names));
    }

    private static String conditions(boolean ownOnly, Set<OrganisationId> wanted, MatterFilter filter) {
        Set<String> conditions = new TreeSet<>();
        if (ownOnly) {
            conditions.add("m.submittedBy = :by");
        }
        if (!wanted.isEmpty()) {
            conditions.add("m.community in :communities");
        }
        if (!filter.states().isEmpty()) {
            conditions.add("m.state in :states");
        }
        if (!filter.origins().isEmpty()) {
            conditions.add("m.origin in :origins");
        }
        if (!filter.compounds().isEmpty()) {
            conditions.add("m.compound in :compounds");
        }
        return " where " + String.join(" and ", conditions) + " order by m.submittedAt desc, m.id desc";
    }

    @Override
    public List<MatterLine> backlog(PersonId by, CompoundId compound) {
        permissions.require(
                by, Action.READ_MATTER, Scope.community(compounds.get(compound).community()));
        List<MatterRow> rows = entityManager
                .createQuery(
                        ROWS
                                + " where m.compound = :compound and m.state = org.lianxi.meeting.matter.MatterState.ADMITTED"
                                + " order by m.submittedAt, m.id",
                        MatterRow.class)
                .setParameter("compound", compound.value())
                .setMaxResults(PageRequest.LARGEST_SIZE)
                .getResultList();
        MatterNames names = MatterNames.of(rows, organisations, compounds);
        return rows.stream().map(row -> row.toLine(names)).toList();
    }

    @Override
    public List<MatterLine> backlog(PersonId by, Collection<CompoundId> meeting, MeetingLevel level) {
        boolean isOfStreet = level == MeetingLevel.STREET;
        compounds.views(meeting).values().stream()
                .map(each -> isOfStreet ? each.street() : each.community())
                .distinct()
                .forEach(place -> permissions.require(by, Action.READ_MATTER, Scope.community(place)));
        TypedQuery<MatterRow> query = entityManager
                .createQuery(
                        ROWS
                                + " where m.compound in :compounds and m.state = :state"
                                + (isOfStreet ? " and m.route = :referredUp" : "")
                                + " order by m.submittedAt, m.id",
                        MatterRow.class)
                .setParameter(
                        "compounds", meeting.stream().map(CompoundId::value).toList())
                .setParameter("state", isOfStreet ? MatterState.REROUTED : MatterState.ADMITTED)
                .setMaxResults(PageRequest.LARGEST_SIZE);
        if (isOfStreet) {
            query.setParameter("referredUp", MatterRoute.STREET_JOINT_MEETING);
        }
        List<MatterRow> rows = query.getResultList();
        MatterNames names = MatterNames.of(rows, organisations, compounds);
        return rows.stream().map(row -> row.toLine(names)).toList();
    }

    @Override
    public Map<MatterId, TitleInCompound> titles(Collection<MatterId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select m.id, m.title, m.compound from Matter m where m.id in :ids", Object[].class)
                .setParameter(
                        "ids", ids.stream().map(MatterId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new MatterId((String) row[0]),
                        row -> new TitleInCompound((String) row[1], new CompoundId((String) row[2]))));
    }

    private static Set<OrganisationId> narrowed(Set<OrganisationId> readable, Set<OrganisationId> wanted) {
        return wanted.isEmpty()
                ? readable
                : readable.stream().filter(wanted::contains).collect(Collectors.toSet());
    }

    private static List<String> values(Set<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toList();
    }
}
