package org.lianxi.committee.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recursive SQL, as MariaDB and MySQL 8 both speak it: a tree may be as deep as it likes. */
@ApplicationScoped
class JpaOrganisationTree implements OrganisationTree {

    private static final String IN_FORCE =
            " %1$s.valid_from <= ?1 and (%1$s.valid_until is null or %1$s.valid_until >= ?1)";

    private static final String NODE =
            """
            select o.id, o.kind, n.name, exists (
                select 1 from committee_organisation_relation c where c.upper_id = o.id and c.kind = ?2 and %s)
            from committee_organisation o join committee_organisation_name n on n.organisation_id = o.id and %s
            """
                    .formatted(inForce("c"), inForce("n"));

    private static final String ORDER =
            """
             order by case when o.kind in ('DISTRICT', 'STREET', 'COMMUNITY') then 0 else 1 end, o.kind, n.name, o.id
            """;

    private static final String TOPS = NODE
            + """
            where o.id in (
                select r.upper_id from committee_organisation_relation r where r.kind = ?2 and %s)
            and not exists (
                select 1 from committee_organisation_relation u where u.lower_id = o.id and u.kind = ?2 and %s)
            """
                    .formatted(inForce("r"), inForce("u"))
            + ORDER;

    private static final String DIRECTLY_BELOW = NODE
            + """
            where o.id in (
                select r.lower_id from committee_organisation_relation r
                where r.upper_id = ?3 and r.kind = ?2 and %s)
            """
                    .formatted(inForce("r"))
            + ORDER
            + " limit ?4";

    private static final String CLOSURE =
            """
            with recursive found (id, depth) as (
                select r.%1$s, 1 from committee_organisation_relation r where r.%2$s = ?3 and r.kind = ?2 and %3$s
                union
                select r.%1$s, found.depth + 1 from committee_organisation_relation r
                join found on r.%2$s = found.id where r.kind = ?2 and %3$s)
            """;

    private static final String ABOVE = CLOSURE.formatted("upper_id", "lower_id", inForce("r"))
            + NODE.replace(
                    "from committee_organisation o", "from found join committee_organisation o on o.id = found.id")
            + " order by found.depth, o.id";

    private static final String BELOW =
            CLOSURE.formatted("lower_id", "upper_id", inForce("r")) + "select distinct found.id from found";

    private static final String COMMUNITIES_IN = CLOSURE.formatted("lower_id", "upper_id", inForce("r"))
            + """
            select distinct o.id from committee_organisation o
            where o.kind = 'COMMUNITY' and (o.id = ?3 or o.id in (select found.id from found)) and %s
            """
                    .formatted(inForce("o"));

    private final EntityManager entityManager;

    @Inject
    JpaOrganisationTree(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<TreeNode> tops(RelationKind kind, LocalDate day) {
        return nodes(asked(TOPS, kind, day));
    }

    @Override
    public List<TreeNode> directlyBelow(RelationKind kind, OrganisationId upper, LocalDate day, int most) {
        return nodes(
                asked(DIRECTLY_BELOW, kind, day).setParameter(3, upper.value()).setParameter(4, most));
    }

    @Override
    public List<TreeNode> above(RelationKind kind, OrganisationId lower, LocalDate day) {
        return nodes(asked(ABOVE, kind, day).setParameter(3, lower.value())).stream()
                .distinct()
                .toList();
    }

    @Override
    public Set<OrganisationId> below(RelationKind kind, OrganisationId upper, LocalDate day) {
        return ids(asked(BELOW, kind, day).setParameter(3, upper.value()));
    }

    @Override
    public Set<OrganisationId> communitiesIn(OrganisationId area, LocalDate day) {
        return ids(asked(COMMUNITIES_IN, RelationKind.TERRITORIAL, day).setParameter(3, area.value()));
    }

    private Query asked(String sql, RelationKind kind, LocalDate day) {
        return entityManager.createNativeQuery(sql).setParameter(1, day).setParameter(2, kind.name());
    }

    private static List<TreeNode> nodes(Query query) {
        return rows(query)
                .map(row -> (Object[]) row)
                .map(row -> new TreeNode(
                        new OrganisationId((String) row[0]),
                        OrganisationKind.valueOf((String) row[1]),
                        (String) row[2],
                        isTrue(row[3])))
                .toList();
    }

    private static Set<OrganisationId> ids(Query query) {
        return rows(query).map(each -> new OrganisationId((String) each)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<?> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream();
    }

    /** One database answers a number, the other a truth value. */
    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }

    private static String inForce(String alias) {
        return IN_FORCE.formatted(alias);
    }
}
