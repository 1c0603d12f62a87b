package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The overlapping trees that the relations make, each of one kind of relation and as it was on any day; however deep. What is
 * in it is no secret, so nobody is asked for a permission.
 */
public interface OrganisationTree {

    /** What stands on top: organisations with something below and nothing above. */
    List<TreeNode> tops(RelationKind kind, LocalDate day);

    /** What stands directly below, areas first, then by kind and name; at most so many. */
    List<TreeNode> directlyBelow(RelationKind kind, OrganisationId upper, LocalDate day, int most);

    /** Everything above, the nearest first; where two lead, both. */
    List<TreeNode> above(RelationKind kind, OrganisationId lower, LocalDate day);

    /** Everything below, itself not included, in one query. */
    Set<OrganisationId> below(RelationKind kind, OrganisationId upper, LocalDate day);

    /** The communities in an area, itself included if it is one, in one query. */
    Set<OrganisationId> communitiesIn(OrganisationId area, LocalDate day);
}
