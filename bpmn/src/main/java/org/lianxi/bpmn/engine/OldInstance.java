package org.lianxi.bpmn.engine;

/**
 * A running instance of a model that is not the newest.
 *
 * @param process id of the process
 * @param businessKey id of the subject
 * @param version the version of the model by which it runs
 * @param newest the newest version
 * @param reason why it could not be moved at the last start; empty if it was not tried since
 */
public record OldInstance(String process, String businessKey, int version, int newest, String reason) {}
