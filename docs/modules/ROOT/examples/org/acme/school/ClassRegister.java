package org.acme.school;

public interface ClassRegister {

    void open(String conferenceId);

    void present(String unionId);

    void note(String what);

    void mailTo(String address);

    boolean isBeingCopied();

    void close(String conferenceId);
}
