package org.lianxi.bpmn.inbox;

/** Names one failed step on the operator's page as long as it is stuck; never stored anywhere. */
public record JobId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
