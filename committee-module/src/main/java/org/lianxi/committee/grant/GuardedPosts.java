package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.Post;

/** The posts that nobody gives alone: who holds them could give themselves everything else. */
final class GuardedPosts {

    private GuardedPosts() {}

    static boolean include(Post post) {
        return post.isGivenByTwo();
    }
}
