// The memory of one parse. Only for htmltree.cpp.
#pragma once

#include "core/markup/htmltree.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace broadsheet::markup {

// What gumbo allocates, cut from large chunks: it asks for many small pieces and hands most of them back one
// by one. Gumbo never asks whether it got memory, so at the limit we do not return to it: we jump out of the
// parse, and everything it held is freed here.
class GumboArena final
{
public:
    GumboArena() = default;
    GumboArena(const GumboArena &) = delete;
    GumboArena &operator=(const GumboArena &) = delete;

    ~GumboArena()
    {
        while (m_chunks != nullptr)
            std::free(std::exchange(m_chunks, m_chunks->next));
    }

    static void *allocate(void *arena, size_t size)
    {
        auto *self = static_cast<GumboArena *>(arena);
        const size_t rank = rankOf(size);
        Piece *piece = rank < ranks ? self->m_free[rank] : nullptr;
        if (piece != nullptr)
            self->m_free[rank] = piece->next;
        else
            piece = self->cut(sizeof(Piece) + (rank < ranks ? smallest << rank : size));
        piece->rank = rank;
        return piece + 1;
    }

    // The large ones stay until the end: they are few, and each is half of the next.
    static void deallocate(void *arena, void *memory)
    {
        if (memory == nullptr)
            return;
        auto *self = static_cast<GumboArena *>(arena);
        auto *piece = static_cast<Piece *>(memory) - 1;
        if (piece->rank >= ranks)
            return;
        piece->next = self->m_free[piece->rank];
        self->m_free[piece->rank] = piece;
    }

    std::jmp_buf wayOut;

private:
    struct alignas(std::max_align_t) Chunk
    {
        Chunk *next;
    };
    struct alignas(std::max_align_t) Piece
    {
        Piece *next; // of the free ones
        size_t rank; // it holds smallest << rank bytes; ranks: as many as were asked for
    };
    static constexpr size_t smallest = 16;
    static constexpr size_t ranks = 12; // up to 32 kB
    static constexpr size_t chunkSize = 256 * 1024;

    static size_t rankOf(size_t size)
    {
        size_t rank = 0;
        while (rank < ranks && (smallest << rank) < size)
            ++rank;
        return rank;
    }

    Piece *cut(size_t size)
    {
        constexpr size_t step = alignof(std::max_align_t);
        size = (size + step - 1) / step * step;
        if (size > m_left)
            addChunk(std::max(chunkSize, size));
        m_left -= size;
        return reinterpret_cast<Piece *>(std::exchange(m_at, m_at + size));
    }

    void addChunk(size_t size)
    {
        auto *chunk = m_used + size > size_t(largestHtmlTree)
                          ? nullptr
                          : static_cast<Chunk *>(std::malloc(sizeof(Chunk) + size));
        if (chunk == nullptr)
            std::longjmp(wayOut, 1);
        chunk->next = m_chunks;
        m_chunks = chunk;
        m_used += size;
        m_at = reinterpret_cast<char *>(chunk + 1);
        m_left = size;
    }

    Chunk *m_chunks = nullptr;
    char *m_at = nullptr;
    size_t m_left = 0;
    size_t m_used = 0;
    std::array<Piece *, ranks> m_free = {};
};

} // namespace broadsheet::markup
