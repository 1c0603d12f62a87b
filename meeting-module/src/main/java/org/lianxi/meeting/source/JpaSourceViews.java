package org.lianxi.meeting.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
class JpaSourceViews implements SourceViews {

    private final EntityManager entityManager;
    private final Permissions permissions;
    private final Matters matters;
    private final Compounds compounds;

    @Inject
    JpaSourceViews(EntityManager entityManager, Permissions permissions, Matters matters, Compounds compounds) {
        this.entityManager = entityManager;
        this.permissions = permissions;
        this.matters = matters;
        this.compounds = compounds;
    }

    @Override
    public List<SourceView> of(PersonId by, MatterId matter) {
        matters.requireMayRead(by, matter);
        Scope here = Scope.community(matters.get(matter).community());
        boolean mayAnswer = permissions.may(by, Action.SCREEN_MATTER, here);
        boolean mayKnow = mayAnswer || permissions.may(by, Action.ADMIT_MATTER, here);
        return entityManager
                .createQuery(
                        "select s from MatterSource s where s.id in (select c.source from SourceCourse c"
                                + " where c.carriedBy = :matter or c.matter = :matter) or s.matter = :matter"
                                + " order by s.receivedAt, s.id",
                        MatterSource.class)
                .setParameter("matter", matter.value())
                .getResultStream()
                .map(each -> each.toView(mayKnow, mayAnswer))
                .toList();
    }

    @Override
    public Page<SourceLine> page(PersonId by, SourceFilter filter, PageRequest page) {
        Set<OrganisationId> communities = permissions.communities(by, Action.SCREEN_MATTER);
        if (communities.isEmpty()) {
            return Page.empty(page);
        }
        TypedQuery<MatterSource> query = entityManager
                .createQuery(
                        "select s from MatterSource s where s.community in :communities"
                                + (filter.openOnly() ? " and s.answeredAt is null" : "")
                                + (filter.origins().isEmpty() ? "" : " and s.origin in :origins")
                                + (filter.compounds().isEmpty() ? "" : " and s.compound in :compounds")
                                + " order by case when s.answerBy is null then 1 else 0 end, s.answerBy, s.receivedAt, s.id",
                        MatterSource.class)
                .setParameter(
                        "communities",
                        communities.stream().map(OrganisationId::value).toList())
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch());
        if (!filter.origins().isEmpty()) {
            query.setParameter("origins", filter.origins());
        }
        if (!filter.compounds().isEmpty()) {
            query.setParameter(
                    "compounds",
                    filter.compounds().stream().map(CompoundId::value).toList());
        }
        return lines(Page.of(query.getResultList(), page));
    }

    private Page<SourceLine> lines(Page<MatterSource> found) {
        Map<MatterId, MatterFacts> facts =
                matters.get(found.items().stream().map(MatterSource::matter).toList());
        Map<CompoundId, String> names = compounds.names(found.items().stream()
                .map(each -> new CompoundId(each.compound()))
                .distinct()
                .toList());
        return found.map(each -> {
            MatterFacts matter = Optional.ofNullable(facts.get(each.matter())).orElseThrow();
            return new SourceLine(
                    each.toView(true, true),
                    matter.title(),
                    matter.state(),
                    names.getOrDefault(new CompoundId(each.compound()), ""));
        });
    }

    @Override
    public Map<MatterId, List<MatterOrigin>> origins(Collection<MatterId> of) {
        Map<MatterId, List<MatterOrigin>> found = new LinkedHashMap<>();
        if (of.isEmpty()) {
            return found;
        }
        entityManager
                .createQuery(
                        "select c.carriedBy, s.origin from SourceCourse c, MatterSource s where c.source = s.id"
                                + " and c.carriedBy in :matters order by s.receivedAt",
                        Object[].class)
                .setParameter("matters", of.stream().map(MatterId::value).toList())
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(new MatterId((String) row[0]), each -> new ArrayList<>())
                        .add((MatterOrigin) row[1]));
        return found;
    }
}
