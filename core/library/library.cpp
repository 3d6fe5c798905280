#include "core/library/library.h"

namespace broadsheet {

struct Library::Rooms
{
};

Library::Library(std::unique_ptr<Rooms> rooms) : m_rooms(std::move(rooms)) {}
Library::~Library() = default;

} // namespace broadsheet
