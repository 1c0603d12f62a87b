package org.lianxi.web.icalendar;

/**
 * The words of a calendar, and where its pages are.
 *
 * @param calendar the name of the whole calendar
 * @param meeting what kind of entry a meeting is
 * @param taskLimit what kind of entry a limit is; {0} is the title of the task
 * @param open what to do with the address that follows
 * @param host the product's address as the reader knows it, without a slash at its end
 */
record EventWords(String calendar, String meeting, String taskLimit, String open, String host) {}
