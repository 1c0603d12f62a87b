package org.lianxi.committee.appointment;

import java.util.List;

/**
 * What somebody holds.
 *
 * @param posts latest first
 * @param deputies who stands or will stand in for this person
 * @param authorisations the papers that name this person
 */
public record OwnPosts(List<PostView> posts, List<PostView> deputies, List<AuthorisationView> authorisations) {

    /** Keeps unmodifiable copies. */
    public OwnPosts {
        posts = List.copyOf(posts);
        deputies = List.copyOf(deputies);
        authorisations = List.copyOf(authorisations);
    }
}
