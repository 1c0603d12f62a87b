package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.bpmn.engine.Claim;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A claim counts as long as its owner holds a post to which the work is offered. A term that runs out ends it without
 * anybody's act, so that it is asked each time.
 */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class LapsedClaims {

    private final Mandates mandates;

    @Inject
    LapsedClaims(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Those whose owners have left the post: one query for each kind of post, none without claims. */
    List<Claim> among(Collection<Claim> claims) {
        List<Claim> ofOthers = without(claims, Stream::of);
        return ofOthers.isEmpty() ? ofOthers : without(ofOthers, group -> group.heldAs().stream());
    }

    /** Those whose owners hold none of the posts; who stands in the place of another post is asked for only after that. */
    private List<Claim> without(Collection<Claim> claims, Function<PostGroup, Stream<PostGroup>> posts) {
        Map<Post, Set<OrganisationId>> offered = claims.stream()
                .flatMap(claim -> claim.offeredTo().stream())
                .flatMap(posts)
                .collect(Collectors.groupingBy(
                        PostGroup::post, Collectors.mapping(PostGroup::organisation, Collectors.toSet())));
        Set<Holder> holders = new HashSet<>();
        offered.forEach((post, organisations) -> mandates.holders(post, organisations)
                .forEach((organisation, persons) ->
                        persons.forEach(person -> holders.add(new Holder(new PostGroup(post, organisation), person)))));
        return claims.stream()
                .filter(claim -> claim.offeredTo().stream()
                        .flatMap(posts)
                        .noneMatch(group -> holders.contains(new Holder(group, claim.person()))))
                .toList();
    }

    /** The same for one. */
    boolean isLapsed(Claim claim) {
        return !among(List.of(claim)).isEmpty();
    }

    private record Holder(PostGroup group, PersonId person) {}
}
