package org.lianxi.committee.robot;

import java.util.List;

/**
 * What is said in a group chat, in one post.
 *
 * @param more the address for what has no place in the post
 */
public record Announcement(String title, List<Line> lines, String more) {

    public Announcement {
        lines = List.copyOf(lines);
    }

    /** A line that leads somewhere. */
    public record Line(String words, String address) {}
}
