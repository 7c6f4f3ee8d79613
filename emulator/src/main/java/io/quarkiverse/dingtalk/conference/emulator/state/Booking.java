package io.quarkiverse.dingtalk.conference.emulator.state;

/** A booked meeting. It has a room, and takes place there each time it is started. */
public final class Booking {

    private final String id;
    private final Room room;
    private BookingDetails details;
    private boolean cancelled;

    Booking(String id, Room room, BookingDetails details) {
        this.id = id;
        this.room = room;
        this.details = details;
    }

    public String id() {
        return id;
    }

    public Room room() {
        return room;
    }

    public BookingDetails details() {
        return details;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void change(BookingDetails details) {
        this.details = details;
    }

    void cancel() {
        cancelled = true;
    }
}
