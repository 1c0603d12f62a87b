package org.lianxi.bpmn.engine;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Human tasks completed in the current transaction of which it is not yet known who did them. */
@TransactionScoped
class DoneTasks implements Serializable {

    private final ArrayList<String> ids = new ArrayList<>();

    void add(String taskId) {
        ids.add(taskId);
    }

    /** Hands them out once. */
    List<String> take() {
        List<String> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }
}
