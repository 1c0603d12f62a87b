package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.Post;

/**
 * One of the two administrators who are still missing.
 *
 * @param post security administrator or auditor
 * @param displayName the title of the post, never a personal name
 */
public record FoundingDraft(Post post, String displayName, String login) {}
