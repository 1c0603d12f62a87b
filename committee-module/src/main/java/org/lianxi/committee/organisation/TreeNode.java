package org.lianxi.committee.organisation;

/**
 * An organisation in one of the trees, as it was on the day asked for.
 *
 * @param hasBelow whether something stands below it in the same tree
 */
public record TreeNode(OrganisationId id, OrganisationKind kind, String name, boolean hasBelow) {}
